/** An object of the SDK's before anything is known about it: any member may be anything. */
export type Raw = Partial<
  Record<
    // What an SDK module exports, and the address of the generation this adapter speaks to
    | 'default'
    | 'init'
    | 'v5'
    | 'VERSION'
    // Messages, also under the names of the protocol below the SDK
    | 'id'
    | '_id'
    | 'role'
    | 'type'
    | 'text'
    | 'textFallback'
    | 'displayName'
    | 'name'
    | 'avatarUrl'
    | 'received'
    | 'metadata'
    | 'w1cid'
    | 'mediaUrl'
    | 'altText'
    | 'title'
    | 'description'
    | 'label'
    | 'uri'
    | 'address'
    | 'email'
    | 'select'
    | 'items'
    | 'fields'
    | 'actions'
    | 'location'
    | 'mediaType'
    | 'mediaSize'
    | 'displaySettings'
    | 'imageAspectRatio'
    | 'payload'
    | 'fallback'
    | 'size'
    | 'amount'
    | 'currency'
    | 'state'
    | 'placeholder'
    | 'minSize'
    | 'maxSize'
    | 'options'
    | 'blockChatInput'
    | 'submitted'
    | 'quotedMessageId'
    | 'coordinates'
    | 'lat'
    | 'long'
    | 'template'
    // Conversations, users and what happens in them
    | 'conversation'
    | 'messages'
    | 'participants'
    | 'userId'
    | 'lastUpdatedAt'
    | 'businessLastRead'
    | 'lastRead'
    | 'unreadCount'
    // What the service says about itself and answers below the SDK; see side-door.ts
    | 'config'
    | 'app'
    | 'settings'
    | 'multiConvoEnabled'
    | 'integration'
    | 'canUserCreateMoreConversations'
    | 'baseUrl'
    | 'web'
    | 'hasPrevious'
    | 'messageId'
    // Refusals
    | 'message'
    | 'status'
    // Tokens
    | 'exp'
    | 'iat',
    unknown
  >
>;

/** Looks at a value as an object, without trusting it. What is none has no members. */
export const raw = (value: unknown): Raw =>
  typeof value === 'object' && value !== null ? value : {};

/** The value if it is a text with something in it. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** The members of a list; none if it is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Epoch milliseconds, from the SDK's seconds with a fraction. */
export const timeOf = (seconds: unknown): number | undefined =>
  typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0
    ? Math.round(seconds * 1000)
    : undefined;

/** The id of anything that has one, in either spelling. */
export const idOf = (value: unknown): string | undefined => {
  const { id, _id } = raw(value);
  return textOf(id) ?? textOf(_id);
};

/** Whether this is the service's answer to what it will never accept, as opposed to not now. */
export const isFinal = (refusal: unknown): boolean => {
  const { status } = raw(refusal);
  return (
    typeof status === 'number' && status >= 400 && status < 500 && ![401, 408, 429].includes(status)
  );
};

/** The value if it is a number that one can count with. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Leaves out what is not there: what is absent must not be `undefined`. */
export const given = <T extends object>(
  members: T,
): { readonly [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    readonly [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
