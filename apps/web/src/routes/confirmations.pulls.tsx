import { createFileRoute } from '@tanstack/react-router';
import { PullsPage } from '../court/pulls-page.js';

export const Route = createFileRoute('/confirmations/pulls')({ component: PullsPage });
