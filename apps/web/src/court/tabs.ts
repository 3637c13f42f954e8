import type { CourtInbox } from '@maplebridge/contract/src/court/types.gen.js';

export type Tab = CourtInbox['counts'][number]['tab'];
/** Parts of the inbox. By themselves, because the address knows them: what the table of routes imports, everybody loads. */
export const TABS = ['new', 'in-review', 'waiting', 'decided'] as const satisfies readonly Tab[];
