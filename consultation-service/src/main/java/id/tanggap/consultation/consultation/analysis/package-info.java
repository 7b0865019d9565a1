/** An officer accepts a question, identifies the asker, classifies it (FF-1b, FF-3, ON-2). */
@NullMarked
package id.tanggap.consultation.consultation.analysis;

import org.jspecify.annotations.NullMarked;
