package id.tanggap.api.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/**
 * A violation's message speaks the language of its problem's title. Takes the place of the
 * framework's resolver, which answers {@code *} by the chance order of a set.
 */
@Singleton
@Alternative
@Priority(1)
final class ViolationLanguage implements LocaleResolver {

  private final CurrentRequest request;

  ViolationLanguage(CurrentRequest request) {
    this.request = request;
  }

  @Override
  public Locale resolve(LocaleResolverContext context) {
    return Locale.of(request.language().tag());
  }
}
