import { Injectable } from '@nestjs/common';
import type { FileId } from '@maplebridge/kernel';
import { Database } from '../database.js';
import { eachInTurn } from '../each-in-turn.js';
import { FileDisk, KEPT } from './file-disk.js';
import { Scanner } from './scanner.js';
import { StoredFileRow } from './stored-file.entity.js';

const AT_ONCE = 20;
const FIRST = '00000000-0000-0000-0000-000000000000';
const waiting = { name: 'platform.files-unscanned', text: `SELECT id FROM platform.stored_file WHERE state = 'quarantined' AND id > $1 ORDER BY id LIMIT ${AT_ONCE}` };

/** Where a scanner is configured, nothing is served before it has answered. */
@Injectable()
export class Quarantine {
  /** Everybody's turn comes, also behind twenty files that the scanner will never read. */
  private after: string = FIRST;

  constructor(
    private readonly database: Database,
    private readonly disk: FileDisk,
    private readonly scanner: Scanner,
  ) {}

  /** Scans some of what waits, oldest first, and next time those after them. */
  async release(): Promise<void> {
    const ids = await this.database.read<{ id: FileId }>(waiting, [this.after]);
    this.after = ids.length === AT_ONCE ? ids.at(-1)!.id : FIRST;
    // The api has a scanner and this program has none: nothing may be let out unread, and somebody must hear of it.
    if (ids.length > 0 && !this.scanner.configured) throw new Error('Files wait for a scanner and CLAMD_URL is not set here.');
    await eachInTurn(ids, ({ id }) => this.scan(id));
  }

  private async scan(id: FileId): Promise<void> {
    const infected = await this.scanner.infected(this.disk.open(`${KEPT}/${id}`));
    const answer = infected ? ({ state: 'refused', scan: 'infected' } as const) : ({ state: 'received', scan: 'clean' } as const);
    await this.database.transaction(() => this.database.manager.update(StoredFileRow, { id, state: 'quarantined' }, answer));
    if (infected) await this.disk.remove(`${KEPT}/${id}`);
  }
}
