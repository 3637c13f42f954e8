import type { Statement } from '@maplebridge/platform';

/** A mediator as the public sees them. */
export interface MediatorRead {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: { readonly 'zh-CN': string; readonly en: string };
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly sortName: string;
  readonly specialities: readonly string[];
  readonly languages: readonly string[];
  readonly fullTime: boolean;
  readonly charges: boolean;
  readonly years: number;
  readonly introduction: { readonly 'zh-CN': string; readonly en: string };
}

const COLUMNS = `m.id, m.organisation_id as "organisationId", o.name as "organisationName", m.name, m.sort_name as "sortName",
  m.specialities, m.languages, m.full_time as "fullTime", m.charges, m.years, m.introduction`;
const FROM = 'from mediators.mediator m join people.pub_organisation o on o.id = m.organisation_id';

/** One page in order of names. $1 speciality, $2 language, $3 full-time, $4 charges, $5 part of a name, $6 $7 after, $8 limit; nulls ask for all. */
export const DIRECTORY: Statement = {
  name: 'mediators.directory',
  text: `select ${COLUMNS} ${FROM} where m.listed
      and ($1::text is null or m.specialities @> array[$1::text]) and ($2::text is null or m.languages @> array[$2::text])
      and ($3::boolean is null or m.full_time = $3) and ($4::boolean is null or m.charges = $4)
      and ($5::text is null or m.sort_name like '%' || $5 || '%' or m.name->>'zh-CN' like '%' || $5 || '%')
      and ($6::text is null or (m.sort_name, m.id) > ($6, $7::uuid))
    order by m.sort_name, m.id limit $8`,
};

export const MEDIATORS_BY_ID: Statement = {
  name: 'mediators.by-id',
  text: `select ${COLUMNS} ${FROM} where m.id = any($1::uuid[]) and m.listed order by m.sort_name, m.id`,
};

/** Those to whom an organisation's cases may be given, without those excluded in the choice $2: who knows what the case $3 is about comes first. */
export const PANEL: Statement = {
  name: 'mediators.panel',
  text: `select ${COLUMNS} ${FROM} join mediators.panel p on p.mediator_id = m.id and p.organisation_id = $1
    where m.listed and not exists (select from mediators.exclusion e where e.mediator_id = m.id and e.choice_id = $2::uuid)
    order by exists (select from cases.pub_case c where c.id = $3 and c.dispute_type = any(m.specialities)) desc, m.sort_name, m.id limit 300`,
};

/** Whether the mediator $2 may be given the case $1. */
export const ON_PANEL: Statement = {
  name: 'mediators.on-panel',
  text: `select 1 from cases.pub_case c
    join mediators.panel p on p.organisation_id = c.organisation_id and p.mediator_id = $2
    join mediators.mediator m on m.id = p.mediator_id and m.listed
    where c.id = $1`,
};

export const CASE_AT_HAND: Statement = {
  name: 'mediators.case',
  text: `select state, organisation_id as "organisationId", coalesce(dispute_type, 'other') as "disputeType" from cases.pub_case where id = $1`,
};
export interface CaseAtHand {
  readonly state: string;
  readonly organisationId: string;
  readonly disputeType: string;
}
