import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { Opening } from '../../ui/opening.js';
import { applicationQuery } from '../queries.js';
import { ContactAndNeeds } from './contact-and-needs.js';
import { EvidenceStep } from './evidence-step.js';
import { isSent, type Step } from './steps.js';
import { WhatHappened } from './what-happened.js';
import { WhatYouWant } from './what-you-want.js';
import { Who } from './who.js';

/** One of the five questions, with what was saved before. */
export function ApplyStep({ caseId, step }: { caseId: string; step: Step }) {
  const { data } = useQuery(applicationQuery(caseId));
  if (!data) return <Opening />;
  if (isSent(data)) return <Navigate to="/cases/$caseId" params={{ caseId }} replace />;
  const { answers } = data;
  if (step === 'what-happened') return <WhatHappened caseId={caseId} answer={answers['what-happened']} />;
  if (step === 'who') return <Who caseId={caseId} answer={answers.who} />;
  if (step === 'what-you-want') return <WhatYouWant caseId={caseId} answer={answers['what-you-want']} />;
  if (step === 'evidence') return <EvidenceStep caseId={caseId} />;
  return <ContactAndNeeds caseId={caseId} answer={answers['contact-and-needs']} about={answers['what-happened']?.disputeType} />;
}
