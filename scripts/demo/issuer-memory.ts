import type { Adapter, AdapterPayload } from "oidc-provider";

type Kept = { payload: AdapterPayload; endsAt: number };

const kept = new Map<string, Kept>();

/** Keeps the issuer's sign-ins under way in memory: a restart of the demo may well forget them. */
export class IssuerMemory implements Adapter {
  constructor(private readonly kind: string) {}

  private findWhere(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload, endsAt }] of kept) {
      if (endsAt < Date.now()) kept.delete(key);
      else if (key.startsWith(`${this.kind}:`) && matches(payload)) return payload;
    }
    return undefined;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn = 3600): Promise<void> {
    kept.set(`${this.kind}:${id}`, { payload, endsAt: Date.now() + expiresIn * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = kept.get(`${this.kind}:${id}`);
    return found && found.endsAt > Date.now() ? found.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.findWhere((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.findWhere((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const found = kept.get(`${this.kind}:${id}`);
    if (found) found.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    kept.delete(`${this.kind}:${id}`);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
  }
}
