package id.tanggap.api.problem;

/**
 * What a refusal says of itself, whatever the occurrence.
 *
 * @param status HTTP status, 400 to 599
 * @param title its title for people
 * @param remedy what the caller can do about it, one sentence for the table of all problems
 */
public record ProblemText(int status, Wording title, Wording remedy) {}
