/**
 * The bus database: one log per (topic, part) with dense offsets, cursors with epochs, and grants: the twin of Kafka's ACLs. Roles have no right on any
 * table; they execute functions, which run as the owner and look up what `session_user` was granted. Safe to run again.
 */
export const BUS_SCHEMA: string = `
create schema if not exists bus;

create table if not exists bus.topic (name text primary key, partitions int not null);

create table if not exists bus.head (
  topic text not null references bus.topic, part int not null, next bigint not null default 0,
  primary key (topic, part)
) with (fillfactor = 40, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create table if not exists bus.log (
  topic text not null, part int not null, off bigint not null, key text not null,
  value bytea not null check (octet_length(value) <= 65536),
  primary key (topic, part, off)
);

create table if not exists bus.cursor (
  principal text not null, grp text not null, topic text not null references bus.topic, part int not null,
  -- Of a bus that is made anew later epochs are higher: whoever held a partition of the one that was lost begins again.
  next bigint not null default 0, epoch bigint not null default (extract(epoch from clock_timestamp()) * 1000)::bigint, owner uuid,
  primary key (principal, grp, topic, part)
) with (fillfactor = 40, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create table if not exists bus.member (
  principal text not null, grp text not null, token uuid not null, name text not null, topics text[] not null, expires_at timestamptz not null,
  primary key (principal, grp, token)
);

create table if not exists bus.grants (
  role text not null, topic text not null references bus.topic, may text not null check (may in ('read', 'write')),
  primary key (role, topic, may)
);

create or replace function bus.demand(p_may text, p_topics text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from unnest(p_topics) as wanted(topic)
    where not exists (select from bus.grants g where g.role = session_user::text and g.topic = wanted.topic and g.may = p_may)
  ) then
    raise insufficient_privilege using message = 'a topic is not granted';
  end if;
end $$;

-- Members of one group join, claim and commit one at a time. A group belongs to the principal that uses it.
create or replace function bus.lock_group(p_group text) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended(session_user::text || '/' || p_group, 0));
$$;

-- A member's share of each topic: partition i goes to the member with rank i modulo the number of members.
create or replace function bus.share(p_group text, p_token uuid) returns table (topic text, rank bigint, members bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select ranked.topic, ranked.rank, ranked.members
  from (
    select t.topic, m.token, row_number() over (partition by t.topic order by m.token) - 1 as rank, count(*) over (partition by t.topic) as members
    from bus.member m cross join unnest(m.topics) as t(topic)
    where m.principal = session_user::text and m.grp = p_group
  ) ranked
  where ranked.token = p_token;
$$;

create or replace function bus.append(p_topics text[], p_parts int[], p_keys text[], p_values bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  appended int;
begin
  perform bus.demand('write', p_topics);
  -- In one order for everybody: in the order of the call, two calls deadlock.
  perform from bus.head h
  where (h.topic, h.part) in (select u.topic, u.part from unnest(p_topics, p_parts) as u(topic, part))
  order by h.topic, h.part for update;

  insert into bus.log (topic, part, off, key, value)
  select h.topic, h.part, h.next + row_number() over (partition by h.topic, h.part order by u.ord) - 1, u.key, u.value
  from unnest(p_topics, p_parts, p_keys, p_values) with ordinality as u(topic, part, key, value, ord)
  join bus.head h on h.topic = u.topic and h.part = u.part;
  get diagnostics appended = row_count;
  if appended <> cardinality(p_topics) then
    raise invalid_parameter_value using message = 'a partition does not exist';
  end if;

  update bus.head h set next = h.next + u.count
  from (select topic, part, count(*) from unnest(p_topics, p_parts) as u(topic, part) group by topic, part) u
  where h.topic = u.topic and h.part = u.part;
end $$;

create or replace function bus.ends(p_topics text[]) returns table (topic text, part int, next bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform bus.demand('read', p_topics);
  return query select h.topic, h.part, h.next from bus.head h where h.topic = any(p_topics) order by h.topic, h.part;
end $$;

-- The planner meets this log first while it is empty; it must not settle on reading all of it.
create or replace function bus.fetch(p_topics text[], p_parts int[], p_from bigint[], p_each int, p_all int)
returns table (topic text, part int, off bigint, key text, value bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
begin
  perform bus.demand('read', p_topics);
  return query
    select u.topic, u.part, l.off, l.key, l.value
    from unnest(p_topics, p_parts, p_from) with ordinality as u(topic, part, start, ord)
    join bus.head h on h.topic = u.topic and h.part = u.part and h.next > u.start
    cross join lateral (
      select g.off, g.key, g.value from bus.log g where g.topic = u.topic and g.part = u.part and g.off >= u.start order by g.off limit p_each
    ) l
    order by u.ord, l.off
    limit p_all;
end $$;

create or replace function bus.sync(p_group text, p_token uuid, p_name text, p_joining boolean, p_topics text[], p_lease_ms int)
returns table (topic text, part int, epoch bigint, next bigint, wanted boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  changed boolean;
begin
  perform bus.demand('read', p_topics);
  perform bus.lock_group(p_group);

  delete from bus.member m
  where m.principal = session_user::text and m.grp = p_group and m.token <> p_token
    and (m.expires_at < clock_timestamp() or (p_joining and m.name = p_name));
  changed := found;

  update bus.member m set expires_at = clock_timestamp() + p_lease_ms * interval '1 ms'
  where m.principal = session_user::text and m.grp = p_group and m.token = p_token;
  if not found then
    changed := true;
    insert into bus.member (principal, grp, token, name, topics, expires_at)
    values (session_user::text, p_group, p_token, p_name, p_topics, clock_timestamp() + p_lease_ms * interval '1 ms');
    insert into bus.cursor (principal, grp, topic, part)
    select session_user::text, p_group, h.topic, h.part from bus.head h where h.topic = any(p_topics)
    on conflict do nothing;
  end if;

  update bus.cursor c set owner = null
  where c.principal = session_user::text and c.grp = p_group and c.owner is not null
    and not exists (select from bus.member m where m.principal = c.principal and m.grp = c.grp and m.token = c.owner);

  update bus.cursor c set owner = p_token, epoch = c.epoch + 1
  from bus.share(p_group, p_token) s
  where c.principal = session_user::text and c.grp = p_group and c.topic = s.topic and c.part % s.members = s.rank and c.owner is null;

  if changed then
    perform pg_notify('kerngraaf_bus_members', '');
  end if;
  return query
    select c.topic, c.part, c.epoch, c.next, c.part % s.members = s.rank
    from bus.cursor c join bus.share(p_group, p_token) s on s.topic = c.topic
    where c.principal = session_user::text and c.grp = p_group and c.owner = p_token;
end $$;

-- Answers what was refused. A crash may lose the newest commits, which delivers again; so they do not wait for the disk.
create or replace function bus.commit(p_group text, p_topics text[], p_parts int[], p_epochs bigint[], p_next bigint[])
returns table (topic text, part int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  perform bus.lock_group(p_group);
  return query
    with given as (
      select * from unnest(p_topics, p_parts, p_epochs, p_next) as u(topic, part, epoch, next)
    ), moved as (
      update bus.cursor c set next = greatest(c.next, g.next)
      from given g
      where c.principal = session_user::text and c.grp = p_group and c.topic = g.topic and c.part = g.part and c.epoch = g.epoch
      returning c.topic, c.part
    )
    select g.topic, g.part from given g where not exists (select from moved m where m.topic = g.topic and m.part = g.part);
end $$;

create or replace function bus.release(p_group text, p_topics text[], p_parts int[], p_epochs bigint[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform bus.lock_group(p_group);
  update bus.cursor c set owner = null
  from unnest(p_topics, p_parts, p_epochs) as u(topic, part, epoch)
  where c.principal = session_user::text and c.grp = p_group and c.topic = u.topic and c.part = u.part and c.epoch = u.epoch;
  perform pg_notify('kerngraaf_bus_members', '');
end $$;

create or replace function bus.leave(p_group text, p_token uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform bus.lock_group(p_group);
  delete from bus.member m where m.principal = session_user::text and m.grp = p_group and m.token = p_token;
  update bus.cursor c set owner = null where c.principal = session_user::text and c.grp = p_group and c.owner = p_token;
  perform pg_notify('kerngraaf_bus_members', '');
end $$;

create or replace function bus.lag(p_group text, p_topics text[]) returns table (topic text, records bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform bus.demand('read', p_topics);
  return query
    select h.topic, sum(h.next - coalesce(c.next, 0))::bigint
    from bus.head h
    left join bus.cursor c on c.principal = session_user::text and c.grp = p_group and c.topic = h.topic and c.part = h.part
    where h.topic = any(p_topics)
    group by h.topic;
end $$;

revoke all on schema bus from public;
revoke all on all tables in schema bus from public;
revoke all on all functions in schema bus from public;
`;

/** What a principal may execute; the rest is the owner's. */
export const BUS_FUNCTIONS: readonly string[] = [
  'bus.append(text[], int[], text[], bytea[])',
  'bus.ends(text[])',
  'bus.fetch(text[], int[], bigint[], int, int)',
  'bus.sync(text, uuid, text, boolean, text[], int)',
  'bus.commit(text, text[], int[], bigint[], bigint[])',
  'bus.release(text, text[], int[], bigint[])',
  'bus.leave(text, uuid)',
  'bus.lag(text, text[])',
];
