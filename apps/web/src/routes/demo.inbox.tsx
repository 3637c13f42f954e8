import { createFileRoute } from '@tanstack/react-router';
import { DemoInbox } from '../notices/demo-inbox.js';

export const Route = createFileRoute('/demo/inbox')({ component: DemoInbox });
