// The core alone: the start screen has no schemas.
import { config } from 'zod/v4/core';

config({ jitless: true });
