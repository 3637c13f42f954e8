import type { Statement } from '@maplebridge/platform';

/** Hours of several people that are valid on or after a day: $1 accounts, $2 first day. */
export const HOURS: Statement = {
  name: 'bookings.hours',
  text: `select account_id as "accountId", weekday, from_minute as "from", until_minute as "until", zone,
      valid_from::text as "validFrom", valid_until::text as "validUntil"
    from bookings.availability
    where account_id = any($1::uuid[]) and (valid_until is null or valid_until >= $2::date)
    order by account_id, weekday, from_minute`,
};
export interface HoursRead {
  accountId: string;
  weekday: number;
  from: number;
  until: number;
  zone: string;
  validFrom: string;
  validUntil: string | null;
}

/**
 * What is taken: reservations and leave. $1 resources, $2 from, $3 until, $4 now, $5 a case whose own holds count as free:
 * who chooses again sees the time they hold as theirs.
 */
export const BUSY: Statement = {
  name: 'bookings.busy',
  text: `select r.resource_id as "resourceId", extract(epoch from lower(r.during))::float8 * 1000 as "from",
      extract(epoch from upper(r.during))::float8 * 1000 as "until"
    from bookings.reservation r
    where r.resource_id = any($1::uuid[]) and r.during && tstzrange($2, $3)
      and (r.held_until is null or r.held_until >= $4)
      and ($5::uuid is null or not exists (select from bookings.booking b where b.id = r.booking_id and b.case_id = $5))
    union all
    select l.account_id, extract(epoch from l.starts_at)::float8 * 1000, extract(epoch from l.ends_at)::float8 * 1000
    from bookings.leave l where l.account_id = any($1::uuid[]) and l.ends_at > $2 and l.starts_at < $3`,
};
export interface BusyRead {
  resourceId: string;
  from: number;
  until: number;
}

export const LEAVE: Statement = {
  name: 'bookings.leave',
  text: `select id, starts_at as "startsAt", ends_at as "endsAt" from bookings.leave
    where account_id = $1 and ends_at > $2 order by starts_at limit 100`,
};
