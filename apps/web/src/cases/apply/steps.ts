import type { Application } from '@maplebridge/contract/src/cases/types.gen.js';

export const STEPS = ['what-happened', 'who', 'what-you-want', 'evidence', 'contact-and-needs'] as const;
export type Step = (typeof STEPS)[number];
export type Answers = Application['answers'];
export const isStep = (text: string): text is Step => STEPS.some((step) => step === text);

/** Where "save and continue" leads: the next step, or the check page after the last. */
export const after = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) + 1];

/** It has been sent and was not given back: who comes here by the back button has nothing more to fill in. */
export const isSent = ({ state }: Pick<Application, 'state'>): boolean => state !== 'draft' && state !== 'returned';
