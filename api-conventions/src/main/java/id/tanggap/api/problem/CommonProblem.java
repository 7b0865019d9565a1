package id.tanggap.api.problem;

/** The problems that every API here can answer, whatever it is about. */
public enum CommonProblem implements ProblemType {
  INVALID_INPUT(
      400,
      "invalid-input",
      "Isian tidak valid",
      "Invalid input",
      "Correct the fields named in violations.",
      "Perbaiki isian yang disebut dalam violations."),
  MALFORMED_REQUEST(
      400,
      "malformed-request",
      "Permintaan tidak terbaca",
      "Malformed request",
      "Send well-formed JSON in UTF-8.",
      "Kirim JSON yang benar dalam UTF-8."),
  BAD_CURSOR(
      400,
      "bad-cursor",
      "Penanda halaman tidak valid",
      "Bad page cursor",
      "Use nextCursor as it was given, or start again without a cursor.",
      "Pakai nextCursor seperti yang diberikan, atau mulai lagi tanpa cursor."),
  UNAUTHENTICATED(
      401,
      "unauthenticated",
      "Silakan masuk terlebih dahulu",
      "Authentication required",
      "Send a valid bearer token.",
      "Kirim bearer token yang berlaku."),
  FORBIDDEN(
      403,
      "forbidden",
      "Peran Anda tidak berwenang",
      "Role not allowed",
      "Use an account with one of the roles of the operation.",
      "Pakai akun dengan salah satu peran yang diizinkan untuk operasi ini."),
  NOT_FOUND(
      404,
      "not-found",
      "Tidak ditemukan",
      "Not found",
      "Check the address; what is not yours to see is not found either.",
      "Periksa alamatnya; yang bukan hak Anda untuk dilihat juga tidak ditemukan."),
  METHOD_NOT_ALLOWED(
      405,
      "method-not-allowed",
      "Metode tidak didukung",
      "Method not allowed",
      "Use a method of the OpenAPI document.",
      "Pakai metode yang tercantum dalam dokumen OpenAPI."),
  NOT_ACCEPTABLE(
      406,
      "not-acceptable",
      "Format jawaban tidak tersedia",
      "Not acceptable",
      "Accept application/json.",
      "Terima application/json."),
  REQUEST_IN_FLIGHT(
      409,
      "request-in-flight",
      "Permintaan yang sama masih diproses",
      "Request still in flight",
      "Send the same request again after Retry-After.",
      "Kirim lagi permintaan yang sama setelah Retry-After."),
  STALE(
      412,
      "stale",
      "Data sudah berubah",
      "Changed since you read it",
      "Read the resource again and decide anew.",
      "Baca ulang datanya, lalu putuskan kembali."),
  TOO_LARGE(
      413,
      "too-large",
      "Permintaan terlalu besar",
      "Request too large",
      "Keep a JSON body within 256 KiB.",
      "Jaga isi JSON paling besar 256 KiB."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "unsupported-media-type",
      "Jenis isi tidak didukung",
      "Unsupported media type",
      "Send application/json.",
      "Kirim application/json."),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "idempotency-key-reused",
      "Idempotency-Key sudah dipakai untuk permintaan lain",
      "Idempotency key reused",
      "Use a new key for another request.",
      "Pakai kunci baru untuk permintaan lain."),
  PRECONDITION_REQUIRED(
      428,
      "precondition-required",
      "If-Match wajib disertakan",
      "Precondition required",
      "Send If-Match with the ETag you read.",
      "Sertakan If-Match dengan ETag yang Anda baca."),
  TOO_MANY_ATTEMPTS(
      429,
      "too-many-attempts",
      "Terlalu banyak percobaan",
      "Too many attempts",
      "Try again after the seconds in Retry-After.",
      "Coba lagi setelah jumlah detik dalam Retry-After."),
  INTERNAL_ERROR(
      500,
      "internal-error",
      "Terjadi gangguan pada sistem",
      "Internal error",
      "Report errorId to the operators; it stands in their log.",
      "Sampaikan errorId kepada pengelola; nomor itu ada di log mereka."),
  TEMPORARILY_UNAVAILABLE(
      503,
      "temporarily-unavailable",
      "Layanan sedang sibuk",
      "Temporarily unavailable",
      "Send the same request again after Retry-After.",
      "Kirim lagi permintaan yang sama setelah Retry-After."),
  IDENTITY_PROVIDER_UNAVAILABLE(
      503,
      "identity-provider-unavailable",
      "Token belum dapat diperiksa",
      "Token cannot be checked now",
      "Send the same request again after Retry-After.",
      "Kirim lagi permintaan yang sama setelah Retry-After.");

  private final int status;
  private final String slug;
  private final String titleId;
  private final String titleEn;
  private final String remedy;
  private final String remedyId;

  CommonProblem(
      int status, String slug, String titleId, String titleEn, String remedy, String remedyId) {
    this.status = status;
    this.slug = slug;
    this.titleId = titleId;
    this.titleEn = titleEn;
    this.remedy = remedy;
    this.remedyId = remedyId;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String titleId() {
    return titleId;
  }

  @Override
  public String titleEn() {
    return titleEn;
  }

  @Override
  public String remedy() {
    return remedy;
  }

  @Override
  public String remedyId() {
    return remedyId;
  }
}
