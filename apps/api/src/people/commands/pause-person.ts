import { Injectable } from '@nestjs/common';
import { pausePerson, type Person, type Result, resumePerson, type Viewer } from '@heard/domain';
import { ChangePerson, type PersonSeen } from './change-person';

/** Lets a person be away until a day: nothing is asked of them meanwhile. */
@Injectable()
export class PausePerson {
  constructor(private readonly changePerson: ChangePerson) {}

  run(viewer: Viewer, seen: PersonSeen, until: string): Promise<Result<Person>> {
    return this.changePerson.run(viewer, seen, {
      verb: 'pause',
      event: 'person.paused',
      apply: ({ person }, today) => pausePerson(person, { until }, today),
    });
  }
}

/** Brings a person back before their day. */
@Injectable()
export class ResumePerson {
  constructor(private readonly changePerson: ChangePerson) {}

  run(viewer: Viewer, seen: PersonSeen): Promise<Result<Person>> {
    return this.changePerson.run(viewer, seen, {
      verb: 'resume',
      event: 'person.resumed',
      apply: ({ person }, today) => resumePerson(person, today),
    });
  }
}
