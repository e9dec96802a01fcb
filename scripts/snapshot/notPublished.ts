/** Why the command ends without a result, in one sentence. */
export class NotPublished extends Error {}
