/**
 * The register of references (FF-4, ON-3): regulations and technical guides, in versions, with what
 * they revoke and amend.
 */
@NullMarked
package id.tanggap.consultation.reference;

import org.jspecify.annotations.NullMarked;
