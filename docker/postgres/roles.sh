#!/bin/sh
# Runs once, when PostgreSQL makes its data folder: the role that migrates, the role that serves, the database.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" <<'SQL'
create role maple_owner login password :'owner';
create role maple_app login password :'app';
create database maplebridge owner maple_owner;
revoke all on database maplebridge from public;
grant connect on database maplebridge to maple_app;
SQL
