/** Imported first, because the page's policy forbids eval, which zod would otherwise try. */
import { z } from 'zod';

z.config({ jitless: true });
