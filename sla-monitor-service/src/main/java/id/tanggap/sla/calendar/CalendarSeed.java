package id.tanggap.sla.calendar;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Puts the seed among the migrations, so that nothing is ever counted without a calendar. */
@Singleton
class CalendarSeed implements FlywayConfigurationCustomizer {

  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.javaMigrations(new V4__Seed_calendars());
  }
}
