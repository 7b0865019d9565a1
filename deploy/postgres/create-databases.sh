#!/bin/sh
# One database for each service: its owner migrates it, its application role may create nothing.
set -eu

create_database() { # name, password of the owner
  psql -v ON_ERROR_STOP=1 -v name="$1" -v owner="$1_owner" -v password="$2" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"owner";
REVOKE ALL ON DATABASE :"name" FROM public;
\connect :"name"
ALTER SCHEMA public OWNER TO :"owner";
REVOKE CREATE ON SCHEMA public FROM public;
SQL
}

create_role() { # name of the database, of the role, password
  psql -v ON_ERROR_STOP=1 -v name="$1" -v role="$2" -v password="$3" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"role" LOGIN PASSWORD :'password';
GRANT CONNECT ON DATABASE :"name" TO :"role";
SQL
}

for service in consultation escalation sla_monitor complaint; do
  upper=$(echo "$service" | tr '[:lower:]' '[:upper:]')
  owner_password=$(printenv "TANGGAP_${upper}_OWNER_PASSWORD")
  app_password=$(printenv "TANGGAP_${upper}_APP_PASSWORD")
  create_database "$service" "$owner_password"
  create_role "$service" "${service}_app" "$app_password"
done
# who alone reads what is sealed
create_role complaint complaint_sealed "$TANGGAP_SEALED_PASSWORD"
create_database keycloak "$TANGGAP_KEYCLOAK_OWNER_PASSWORD"
