package id.tanggap.consultation.exchange.imports;

import id.tanggap.consultation.exchange.layout.Layout;

/** A file that was sent, by which it is told from another one. */
record NewFile(String officeCode, Layout layout, String sha256) {}
