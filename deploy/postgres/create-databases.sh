#!/bin/sh
# One database for each service: its owner migrates it, its application role may create nothing.
set -eu

create_database() { # name, password of the owner, password of the application role
  psql -v ON_ERROR_STOP=1 -v name="$1" -v owner="$1_owner" -v app="$1_app" \
    -v owner_password="$2" -v app_password="$3" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN PASSWORD :'app_password';
CREATE DATABASE :"name" OWNER :"owner";
REVOKE ALL ON DATABASE :"name" FROM public;
GRANT CONNECT ON DATABASE :"name" TO :"app";
\connect :"name"
ALTER SCHEMA public OWNER TO :"owner";
REVOKE CREATE ON SCHEMA public FROM public;
SQL
}

create_sealed_role() { # name of the database, password: who alone reads what is sealed there
  psql -v ON_ERROR_STOP=1 -v name="$1" -v sealed="$1_sealed" -v password="$2" \
    --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"sealed" LOGIN PASSWORD :'password';
GRANT CONNECT ON DATABASE :"name" TO :"sealed";
SQL
}

for service in consultation escalation sla_monitor complaint keycloak; do
  create_database "$service" "$TANGGAP_OWNER_PASSWORD" "$TANGGAP_APP_PASSWORD"
done
create_sealed_role complaint "$TANGGAP_SEALED_PASSWORD"
