/**
 * A real Keycloak from its Maven distribution, with the realm of the project and invented people.
 */
@NullMarked
package id.tanggap.stack.keycloak;

import org.jspecify.annotations.NullMarked;
