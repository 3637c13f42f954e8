import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { AgreementReads } from '@maplebridge/agreements';
import { ExtensionReads, Extensions } from '@maplebridge/cases';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { AnswerExtensionBody, Extension, ExtensionChanged, ProposeExtensionBody } from './extensions.schema.js';

type Path = z.infer<typeof CasePath>;

/** More time for a mediation: proposed by one, agreed to or declined by each of the others. */
@Controller('api/v1/cases/:caseId/extension')
export class ExtensionsController {
  constructor(
    private readonly reads: ExtensionReads,
    private readonly extensions: Extensions,
    private readonly agreements: AgreementReads,
  ) {}

  @Get()
  @Operation('cases.extension', { answers: Extension })
  async read(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return this.reads.of(actor, caseId, await this.agreements.signedByAll(caseId));
  }

  @Post()
  @Operation('cases.propose-extension', { answers: ExtensionChanged })
  async propose(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: ProposeExtensionBody }) { length }: z.infer<typeof ProposeExtensionBody>) {
    return this.extensions.propose(actor, caseId, length, await this.agreements.signedByAll(caseId));
  }

  @Post('answer')
  @Operation('cases.answer-extension', { answers: ExtensionChanged })
  answer(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: AnswerExtensionBody }) body: z.infer<typeof AnswerExtensionBody>) {
    return this.extensions.answer(actor, caseId, body);
  }
}
