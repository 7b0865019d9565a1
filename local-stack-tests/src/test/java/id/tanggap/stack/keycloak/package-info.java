/** What the realm of the local stack holds. */
@NullMarked
package id.tanggap.stack.keycloak;

import org.jspecify.annotations.NullMarked;
