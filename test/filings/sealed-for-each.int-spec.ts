import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { accessRow, relationsOf } from '@maplebridge/people';
import { FrontDoor } from '../access/front-door.js';
import { Scene } from '../access/scene.js';
import { subjectsOf, type Subject } from '../access/subjects.js';
import { roadSettings } from './road.js';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'sealed-for-each-'));
const pdfsig = (pdf: Buffer): string => {
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};

describe('the sealed agreement, asked for by each of them', () => {
  let scene: Scene;
  let door: FrontDoor;
  let subjects: Subject[];
  beforeAll(async () => {
    const { settings } = await roadSettings();
    scene = await Scene.open(settings);
    door = await FrontDoor.open(settings, { clock: scene.here.road.world.clock });
    subjects = await subjectsOf(scene);
  });
  afterAll(async () => {
    await door?.close();
    await scene?.close();
  });

  it('comes whole and valid to those of the case, and to nobody else; one byte changed is seen', async () => {
    const readers = relationsOf(accessRow('agreements.document')!);
    const came: string[] = [];
    let pdf: Buffer | undefined;
    for (const { name, headers, inCase, kind } of subjects) {
      const { statusCode, rawPayload } = await door.app.inject({ method: 'GET', url: `/api/v1/cases/${scene.here.settled.caseId}/agreement/document`, headers });
      const relations = inCase.own ?? [];
      if (!readers.some((relation) => relations.includes(relation))) {
        expect([name, statusCode]).toEqual([name, kind !== 'account' ? 401 : relations.length > 0 ? 403 : 404]);
        expect(rawPayload.includes('%PDF')).toBe(false);
        continue;
      }
      expect([name, statusCode]).toEqual([name, 200]);
      expect(pdfsig(rawPayload)).toMatch(/Total document signed[^]*Signature is Valid/);
      came.push(name);
      pdf = rawPayload;
    }
    expect(came).toEqual(['applicant', 'representative of the respondent', 'assigned mediator', 'intake officer', 'seal-keeper', 'return visitor', 'centre manager']);
    const bent = Buffer.from(pdf!);
    bent[Math.floor(bent.length * 0.4)]! ^= 1;
    expect(pdfsig(bent)).not.toContain('Signature is Valid');
  });
});
