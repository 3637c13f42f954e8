import { Module } from '@nestjs/common';
import { entities } from '@maplebridge/platform';
import { CaseFileBinder } from './case-file.adapter.js';
import { OrganisationKeyRow } from './organisation-key.entity.js';
import { OrganisationKeys } from './organisation-keys.service.js';
import { PadesSealer } from './pades.adapter.js';
import { PdfWork } from './pdf-work.adapter.js';
import { DetachedSignatures } from './detached-signatures.service.js';
import { DocumentRenderer } from './renderer.port.js';
import { Sealer } from './sealer.port.js';
import { TypstRenderer } from './typst.adapter.js';

entities('documents', [OrganisationKeyRow]);

@Module({
  providers: [
    OrganisationKeys,
    CaseFileBinder,
    DetachedSignatures,
    PdfWork,
    { provide: DocumentRenderer, useClass: TypstRenderer },
    { provide: Sealer, useClass: PadesSealer },
  ],
  exports: [CaseFileBinder, DetachedSignatures, DocumentRenderer, Sealer],
})
export class DocumentsModule {}
