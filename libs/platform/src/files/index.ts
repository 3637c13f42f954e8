import { FileDisk } from './file-disk.js';
import { Files } from './files.js';
import { FolderDisk } from './folder-disk.js';
import { Quarantine } from './quarantine.js';
import { ClamdScanner, Scanner } from './scanner.js';
import { StoredFileRow } from './stored-file.entity.js';
import { Uploads } from './uploads.js';

export { Files, type StoredFile } from './files.js';
export { Quarantine } from './quarantine.js';
export { Uploads, type Upload } from './uploads.js';
export { ALLOWED, mediaTypeOf, type MediaType } from './media-type.js';
/** What the platform's module provides for files, and the rows behind them. */
export const fileRows = [StoredFileRow];
export const fileServices = [Files, Uploads, Quarantine];
export const filePorts = [{ provide: FileDisk, useClass: FolderDisk }, { provide: Scanner, useClass: ClamdScanner }];
