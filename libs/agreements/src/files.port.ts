import type { FileId } from '@maplebridge/kernel';
export interface StoredFile { readonly id: FileId; readonly sha256: string; readonly mediaType: string; readonly ownerAccountId: string }
export abstract class Files {
  abstract require(id: FileId): Promise<StoredFile>;
  abstract read(id: FileId): Promise<Buffer>;
  abstract attach(id: FileId, use: string, caseId: string): Promise<void>;
}
