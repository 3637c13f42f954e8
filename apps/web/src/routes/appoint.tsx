import { createFileRoute } from '@tanstack/react-router';
import { ToAppointPage } from '../mediators/to-appoint-page.js';

export const Route = createFileRoute('/appoint')({ component: ToAppointPage });
