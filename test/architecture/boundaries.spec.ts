import { breachesOfImports, breachesOfIndex, breachesOfSql, type Breach } from './boundaries.js';
import { sourceFiles, textOf, written } from './tree.js';

const root = process.cwd();
const breaches = (path: string, text: string): Breach[] => [...breachesOfImports(path, text), ...breachesOfIndex(path, text), ...breachesOfSql(path, text)];

it('keeps every boundary of the house', () => {
  const found = sourceFiles(root).filter(written).flatMap((path) => breaches(path, textOf(root, path)));
  expect(found).toEqual([]);
});

describe('alarms, one planted breach a rule', () => {
  const probes: [Breach['rule'], string, string][] = [
    ['uses', 'libs/evidence/src/a.service.ts', `import { X } from '@maplebridge/agreements';`],
    ['uses', 'libs/court/src/a.service.ts', `import { X } from '@maplebridge/filings';`],
    ['front-door', 'libs/cases/src/a.service.ts', `import { X } from '../../people/src/account.entity.js';`],
    ['front-door', 'apps/api/src/a.controller.ts', `import { X } from '@maplebridge/people/src/account.entity.js';`],
    ['rows-stay', 'libs/people/src/index.ts', `export * from './account.entity.js';`],
    ['pure', 'libs/cases/src/case.machine.ts', `import { Injectable } from '@nestjs/common';`],
    ['pure', 'libs/cases/src/a.rules.ts', `import { readFileSync } from 'node:fs';`],
    ['contract-only', 'apps/web/src/cases/a.tsx', `import { machine } from '@maplebridge/kernel';`],
    ['contract-only', 'apps/web/src/cases/a.tsx', `import { X } from '../../../api/src/a.js';`],
    ['one-home', 'libs/court/src/a.service.ts', `import { Queue } from 'bullmq';`],
    ['one-home', 'apps/worker/src/a.job.ts', `import { RoomServiceClient } from 'livekit-server-sdk';`],
    ['own-schema', 'libs/cases/src/a.queries.ts', 'const text = `select 1 from people.account`;'],
    ['own-schema', 'libs/cases/src/a.queries.ts', 'const text = `select 1 from agreements.pub_agreement`;'],
    ['own-schema', 'apps/api/src/a.queries.ts', 'const text = `select 1 from cases.dispute_case`;'],
  ];
  it.each(probes)('%s: %s', (rule, path, text) => {
    expect(breaches(path, text).map((breach) => breach.rule)).toContain(rule);
  });
  it('lets through what is allowed', () => {
    expect(breaches('libs/cases/src/a.queries.ts', 'import { X } from "@maplebridge/people"; const t = `select 1 from people.pub_account join cases.party`;')).toEqual([]);
  });
});
