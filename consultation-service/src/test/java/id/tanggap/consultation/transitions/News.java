package id.tanggap.consultation.transitions;

import com.fasterxml.jackson.databind.JsonNode;

/** One thing that another service is about to tell of a case. */
interface News {

  /** It is told. */
  void tell();

  /** What the case shows of its subject; empty where nothing. */
  String shown(JsonNode detail);
}
