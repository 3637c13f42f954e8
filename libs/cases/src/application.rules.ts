/** The five steps of an application, saved as one goes. */
export const STEPS = ['what-happened', 'who', 'what-you-want', 'evidence', 'contact-and-needs'] as const;
export type Step = (typeof STEPS)[number];

export interface OtherSide {
  readonly kind: 'natural' | 'legal';
  readonly name: string;
  /** Phone or mail, as typed. */
  readonly contact: string;
  readonly address?: string;
  readonly creditCode?: string;
}

export interface Answers {
  readonly 'what-happened'?: { readonly disputeType: string; readonly text: string; readonly happenedOn?: string };
  readonly who?: { readonly respondents: readonly OtherSide[]; readonly applicantKind: 'natural' | 'legal'; readonly applicantName: string };
  readonly 'what-you-want'?: { readonly text: string; readonly amountMinor?: number };
  readonly evidence?: { readonly later: boolean };
  readonly 'contact-and-needs'?: {
    readonly contact: string;
    readonly address: string;
    readonly language: 'zh-CN' | 'en';
    readonly needs: readonly string[];
    readonly note?: string;
    readonly preferredMediatorId?: string;
    readonly preferredTimes?: readonly string[];
  };
}

export const NEEDS = ['hearing', 'seeing', 'speaking', 'helper', 'interpreter', 'not-alone-with-other-side', 'on-site', 'phone'] as const;

/** What an officer asks to have corrected; `seen` once the applicant has saved that step since, changed or not. */
export interface ReturnItem {
  readonly step: string;
  readonly reason: string;
  readonly note: string;
  readonly seen?: boolean;
}

/** Where each step stands, for the task list: one to be corrected is to do until it is saved again. Evidence may come later, so it never blocks. */
export function stepStates(answers: Answers, returned: readonly ReturnItem[] = []): Record<Step, 'done' | 'to-do'> {
  const asked = new Set(returned.filter(({ seen }) => !seen).map(({ step }) => step));
  return Object.fromEntries(STEPS.map((step) => [step, answers[step] && !asked.has(step) ? 'done' : 'to-do'])) as Record<Step, 'done' | 'to-do'>;
}

/** The first thing that keeps an application from being sent, as a reason code. */
export function missingFrom(answers: Answers, { textsAccepted, identityStated, signed }: { textsAccepted: boolean; identityStated: boolean; signed: boolean }): string | undefined {
  if (!textsAccepted) return 'texts-not-accepted';
  if (!identityStated) return 'identity-not-stated';
  const open = STEPS.find((step) => step !== 'evidence' && !answers[step]);
  if (open) return `step-missing-${open}`;
  return signed ? undefined : 'application-unsigned';
}
