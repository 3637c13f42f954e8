import { createFileRoute } from '@tanstack/react-router';
import { DirectoryPage } from '../mediators/directory-page.js';

export const Route = createFileRoute('/mediators/')({ component: DirectoryPage });
