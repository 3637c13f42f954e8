import { createFileRoute } from '@tanstack/react-router';
import { UndeliveredPage } from '../filings/undelivered-page.js';

export const Route = createFileRoute('/undelivered')({ component: UndeliveredPage });
