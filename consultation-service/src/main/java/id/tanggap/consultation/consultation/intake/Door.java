package id.tanggap.consultation.consultation.intake;

import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.register.Office;

/**
 * Which office a question came to, who brings it now, and under which number it would go into the
 * books; nothing is decided yet.
 */
record Door(Office office, Act now, String number) {}
