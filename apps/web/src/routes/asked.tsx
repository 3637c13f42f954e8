import { createFileRoute } from '@tanstack/react-router';
import { AskedPage } from '../mediators/asked-page.js';

export const Route = createFileRoute('/asked')({ component: AskedPage });
