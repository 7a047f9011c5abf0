-- Runs once, when an owner's database is made: its two roles and what they may do, as infra/local/databases.ts does it on one machine.
\set service `echo "$POSTGRES_DB"`
\set owner :service _owner
\set service_password `sed -E 's#^[a-z]+://[^:]+:([^@]+)@.*#\1#' /run/secrets/database-url`
\set owner_password `sed -E 's#^[a-z]+://[^:]+:([^@]+)@.*#\1#' /run/secrets/migrate-url`
create role :"owner" login password :'owner_password';
create role :"service" login password :'service_password';
alter database :"service" owner to :"owner";
revoke all on database :"service" from public;
grant connect on database :"service" to :"service";
alter schema public owner to :"owner";
grant usage on schema public to :"service";
alter default privileges for role :"owner" grant usage on schemas to :"service";
alter default privileges for role :"owner" grant select, insert, update, delete on tables to :"service";
alter default privileges for role :"owner" grant usage, select on sequences to :"service";
