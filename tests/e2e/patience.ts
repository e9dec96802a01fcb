import { expect as impatient } from '@playwright/test';

/** Waits for what a reader would wait for on a slow machine; says so as soon as it is there. */
export const expect = impatient.configure({ timeout: 15_000 });
