package id.tanggap.api.problem;

/** The problems that every API here can answer, whatever it is about. */
public enum CommonProblem implements ProblemType {
  INVALID_INPUT(
      400,
      "Isian tidak valid",
      "Invalid input",
      "Correct the fields named in violations.",
      "Perbaiki isian yang disebut dalam violations."),
  MALFORMED_REQUEST(
      400,
      "Permintaan tidak terbaca",
      "Malformed request",
      "Send well-formed JSON in UTF-8.",
      "Kirim JSON yang benar dalam UTF-8."),
  BAD_CURSOR(
      400,
      "Penanda halaman tidak valid",
      "Bad page cursor",
      "Use nextCursor as it was given, or start again without a cursor.",
      "Pakai nextCursor seperti yang diberikan, atau mulai lagi tanpa cursor."),
  UNAUTHENTICATED(
      401,
      "Silakan masuk terlebih dahulu",
      "Authentication required",
      "Send a valid bearer token.",
      "Kirim bearer token yang berlaku."),
  FORBIDDEN(
      403,
      "Peran Anda tidak berwenang",
      "Role not allowed",
      "Use an account with one of the roles of the operation.",
      "Pakai akun dengan salah satu peran yang diizinkan untuk operasi ini."),
  NOT_FOUND(
      404,
      "Tidak ditemukan",
      "Not found",
      "Check the address; what is not yours to see is not found either.",
      "Periksa alamatnya; yang bukan hak Anda untuk dilihat juga tidak ditemukan."),
  METHOD_NOT_ALLOWED(
      405,
      "Metode tidak didukung",
      "Method not allowed",
      "Use a method of the OpenAPI document.",
      "Pakai metode yang tercantum dalam dokumen OpenAPI."),
  NOT_ACCEPTABLE(
      406,
      "Format jawaban tidak tersedia",
      "Not acceptable",
      "Accept a media type that the OpenAPI document names for the answer.",
      "Terima salah satu jenis isi yang disebut dokumen OpenAPI untuk jawabannya."),
  REQUEST_IN_FLIGHT(
      409,
      "Permintaan yang sama masih diproses",
      "Request still in flight",
      "Send the same request again after Retry-After.",
      "Kirim lagi permintaan yang sama setelah Retry-After."),
  STALE(
      412,
      "Data sudah berubah",
      "Changed since you read it",
      "Read the resource again and decide anew.",
      "Baca ulang datanya, lalu putuskan kembali."),
  TOO_LARGE(
      413,
      "Permintaan terlalu besar",
      "Request too large",
      "Keep JSON within 256 KiB, and a file within what its operation allows.",
      "Jaga JSON paling besar 256 KiB, dan berkas dalam batas operasinya."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "Jenis isi tidak didukung",
      "Unsupported media type",
      "Send a media type that the OpenAPI document names for the operation.",
      "Kirim salah satu jenis isi yang disebut dokumen OpenAPI untuk operasinya."),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "Idempotency-Key sudah dipakai untuk permintaan lain",
      "Idempotency key reused",
      "Use a new key for another request.",
      "Pakai kunci baru untuk permintaan lain."),
  PRECONDITION_REQUIRED(
      428,
      "If-Match wajib disertakan",
      "Precondition required",
      "Send If-Match with the ETag you read.",
      "Sertakan If-Match dengan ETag yang Anda baca."),
  TOO_MANY_ATTEMPTS(
      429,
      "Terlalu banyak percobaan",
      "Too many attempts",
      "Try again after the seconds in Retry-After.",
      "Coba lagi setelah jumlah detik dalam Retry-After."),
  INTERNAL_ERROR(
      500,
      "Terjadi gangguan pada sistem",
      "Internal error",
      "Report errorId to the operators; it stands in their log.",
      "Sampaikan errorId kepada pengelola; nomor itu ada di log mereka."),
  TEMPORARILY_UNAVAILABLE(
      503,
      "Layanan sedang sibuk",
      "Temporarily unavailable",
      "Send the same request again after Retry-After.",
      "Kirim lagi permintaan yang sama setelah Retry-After."),
  IDENTITY_PROVIDER_UNAVAILABLE(
      503,
      "Token belum dapat diperiksa",
      "Token cannot be checked now",
      "Send the same request again after Retry-After.",
      "Kirim lagi permintaan yang sama setelah Retry-After.");

  private final ProblemText text;

  CommonProblem(int status, String titleId, String titleEn, String remedy, String remedyId) {
    text = new ProblemText(status, new Wording(titleId, titleEn), new Wording(remedyId, remedy));
  }

  @Override
  public ProblemText text() {
    return text;
  }
}
