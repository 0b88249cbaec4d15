import type { WriteDb } from '#db/database';
import type { Country, Relation } from '#domain/country';
import type { FollowUpPolicy, Step } from '#domain/followup/policy';

type PolicyRow = {
  readonly id: string;
  readonly name: string;
  readonly country: Country;
  readonly relation: Relation;
  readonly isDefault: 0 | 1;
  readonly steps: string;
};

const columns = 'id, name, country, relation, is_default AS isDefault, steps';
/** The follow-up sequences of the ledger. */
export function policiesRepository(db: WriteDb) {
  const selectAll = db.prepare<[], PolicyRow>(`SELECT ${columns} FROM follow_up_policy ORDER BY name, id`);
  const selectOne = db.prepare<[string], PolicyRow>(`SELECT ${columns} FROM follow_up_policy WHERE id = ?`);
  const upsert = db.prepare(`
    INSERT INTO follow_up_policy (id, name, country, relation, is_default, steps, updated_at)
    VALUES (@id, @name, @country, @relation, @isDefault, @steps, @updatedAt)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_default = excluded.is_default, steps = excluded.steps,
      version = version + 1, updated_at = excluded.updated_at
  `);
  const clearDefault = db.prepare<[Country, Relation, string]>(
    'UPDATE follow_up_policy SET is_default = 0 WHERE country = ? AND relation = ? AND id <> ?',
  );

  // Every look at a customer asks for his sequence: the same text is understood once.
  const understood = new Map<string, readonly Step[]>();
  const stepsOf = (text: string): readonly Step[] => {
    const known = understood.get(text) ?? (JSON.parse(text) as readonly Step[]);
    understood.set(text, known);
    return known;
  };
  const fromRow = (row: PolicyRow): FollowUpPolicy => ({
    ...row,
    isDefault: row.isDefault === 1,
    steps: stepsOf(row.steps),
  });

  return {
    all: (): readonly FollowUpPolicy[] => selectAll.all().map(fromRow),

    get(id: string): FollowUpPolicy | null {
      const row = selectOne.get(id);
      return row === undefined ? null : fromRow(row);
    },

    /** Adds the sequence or replaces it as a new version; a default one takes the mark from the others of its kind. */
    save(policy: FollowUpPolicy, updatedAt: string): void {
      upsert.run({ ...policy, isDefault: policy.isDefault ? 1 : 0, steps: JSON.stringify(policy.steps), updatedAt });
      if (policy.isDefault) clearDefault.run(policy.country, policy.relation, policy.id);
    },
  };
}
