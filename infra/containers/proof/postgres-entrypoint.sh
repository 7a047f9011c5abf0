#!/bin/sh
# As much of the official image's as the project relies on: makes the cluster and the database once, runs what lies ready for that, starts PostgreSQL.
set -eu
export PGDATA=/var/lib/postgresql/18/docker
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  # shellcheck disable=SC2086
  initdb --pgdata "$PGDATA" --username=postgres --pwfile="$POSTGRES_PASSWORD_FILE" --auth-local=trust --auth-host=scram-sha-256 $POSTGRES_INITDB_ARGS
  echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
  postgres -D "$PGDATA" -c listen_addresses= -c unix_socket_directories=/var/run/postgresql &
  until pg_isready --quiet --host=/var/run/postgresql --username=postgres; do sleep 0.1; done
  psql() { command psql -v ON_ERROR_STOP=1 --no-psqlrc --host=/var/run/postgresql --username=postgres "$@"; }
  psql --command "create database \"$POSTGRES_DB\""
  for file in /docker-entrypoint-initdb.d/*.sql; do psql --dbname="$POSTGRES_DB" --file="$file"; done
  kill -INT $!
  wait $!
fi
exec "$@" -D "$PGDATA" -c listen_addresses='*' -c unix_socket_directories=/var/run/postgresql
