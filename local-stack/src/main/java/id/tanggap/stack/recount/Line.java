package id.tanggap.stack.recount;

/**
 * One figure where and when it counts, in the words of the table; what is not known is empty.
 *
 * @param minutes of NET_MINUTES and GROSS_MINUTES the step they fall in; else zero
 */
public record Line(
    String office,
    String day,
    String subject,
    String channel,
    String section,
    String topic,
    String officer,
    String figure,
    long minutes) {}
