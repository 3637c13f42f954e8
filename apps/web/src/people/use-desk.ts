import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffNav } from '../ui/staff-shell.js';
import { useLanguage } from '../words/use-language.js';
import { DESKS } from './desks.js';
import { useMe } from './use-me.js';

const KEPT = 'maplebridge.organisation';

/** The desk of a member of staff: the organisation they act for, their roles in it, their sidebar. */
export function useDesk() {
  const { t } = useTranslation(['people', 'kernel', ...new Set(DESKS.map((desk) => desk.words.split(':')[0]!))]);
  const { me } = useMe();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT));
  const roles = me?.roles ?? [];
  const organisations = [...new Map(roles.map((role) => [role.organisationId, role.organisationName[language] ?? Object.values(role.organisationName)[0] ?? ''])).entries()].map(([id, name]) => ({ id, name }));
  const organisation = organisations.find(({ id }) => id === chosen) ?? organisations[0];
  const here = roles.filter((role) => role.organisationId === organisation?.id).map((role) => role.role);
  const nav: StaffNav[] = DESKS.filter((desk) => !desk.roles || desk.roles.some((role) => here.includes(role))).map(({ id, words, icon, link }) => ({ id, title: t(words), icon, link }));
  const choose = (id: string) => {
    localStorage.setItem(KEPT, id);
    setChosen(id);
  };
  return { organisations, organisation, choose, roles: here, nav, person: me && { name: me.name, role: here.map((role) => t(`people:fields.role.${role}`)).join(' · ') } };
}
