import { jest } from '@jest/globals';
import { newId, SYSTEM } from '@maplebridge/kernel';
import { Availability } from '@maplebridge/bookings';
import { Organisations } from '@maplebridge/people';
import { type Choosing, openChoosing } from '../../../test/mediators/choosing-table.js';
import { inventedMediators, inventedOrganisations, MEDIATORS } from './invented-panel.template.js';
import { Mediators } from './mediators.service.js';

describe('the directory with 648 mediators', () => {
  let at: Choosing;

  beforeAll(async () => {
    at = await openChoosing(process.env['DATABASE_URL']!);
    const organisations = inventedOrganisations();
    const ids = await at.app
      .get(Organisations)
      .add(organisations.map(({ code, kind, name }) => ({ code, kind, name })));
    const byCode = new Map(organisations.map(({ code }, index) => [code, ids[index]!]));
    const invented = inventedMediators('2026-01-01').map((mediator) => ({ ...mediator, accountId: newId() as string }));
    await at.app.get(Mediators).enrol(
      SYSTEM,
      invented.map(({ week: _week, mail: _mail, organisationCode, panelCodes, ...profile }) => ({
        ...profile,
        organisationId: byCode.get(organisationCode)!,
        panels: panelCodes.map((code) => byCode.get(code)!),
      })),
    );
    await at.app
      .get(Availability)
      .enrolHours(SYSTEM, new Map(invented.map(({ accountId, week }) => [accountId, week])));
  });
  afterAll(() => at.app.close());

  it('pages through everybody once, in order of names, each with a next free time', async () => {
    const seen: string[] = [];
    let after: { sortName: string; id: string } | undefined;
    do {
      const page = await at.directory.page({ limit: 100, after });
      expect(page.items.every(({ nextFree }) => nextFree !== null && !nextFree.full)).toBe(true);
      seen.push(...page.items.map(({ sortName }) => sortName));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toHaveLength(MEDIATORS);
    expect(seen).toEqual([...seen].sort());
  });

  it('narrows by speciality, language, kind, fee and name', async () => {
    const { items } = await at.directory.page({
      speciality: 'medical',
      language: 'en',
      fullTime: true,
      charges: false,
    });
    expect(items.length).toBeGreaterThan(0);
    expect(
      items.every(
        (one) => one.specialities.includes('medical') && one.languages.includes('en') && one.fullTime && !one.charges,
      ),
    ).toBe(true);
    const [first] = items;
    expect((await at.directory.page({ name: first!.name['zh-CN'] })).items.map(({ id }) => id)).toEqual([first!.id]);
    expect((await at.directory.page({ name: '%' })).items).toHaveLength(20);
  });

  it('costs four statements a page: who, their hours, what is taken, days off', async () => {
    const read = jest.spyOn(at.database, 'read');
    await at.directory.page({});
    expect(read).toHaveBeenCalledTimes(4);
    read.mockRestore();
  });

  it('does not list who has been taken off', async () => {
    const {
      items: [first],
    } = await at.directory.page({});
    await at.app.get(Mediators).unlist(first!.id);
    expect((await at.directory.page({})).items.map(({ id }) => id)).not.toContain(first!.id);
    await expect(at.directory.require(first!.id)).rejects.toThrow('not-found');
  });
});
