package id.tanggap.consultation.consultation.suggestion;

import id.tanggap.consultation.reference.search.ReferenceFound;
import java.util.List;

/**
 * Where the answer to a question may be found.
 *
 * @param references in force today, the best first
 * @param answers that the office gave before to questions on the topic, the most alike first
 */
public record Suggestions(List<ReferenceFound> references, List<EarlierAnswer> answers) {}
