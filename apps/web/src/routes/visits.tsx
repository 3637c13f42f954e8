import { createFileRoute } from '@tanstack/react-router';
import { Visits } from '../aftercare/visits.js';

export const Route = createFileRoute('/visits')({ component: Visits });
