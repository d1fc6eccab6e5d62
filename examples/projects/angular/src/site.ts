import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { OdmWardDeprivation } from '@odm-widgets/ward-deprivation/angular';

@Component({
  selector: 'site-root',
  imports: [OdmWardDeprivation],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main>
      <odm-ward-deprivation
        authority="E08000003"
        heading-level="2"
        [ward]="code()"
        (odm-load)="ward.set($event.model.ward.name)"
      >
        <a href="https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025"
          >Deprivation in Ardwick, from the English Indices of Deprivation</a
        >
      </odm-ward-deprivation>
      <output>{{ ward() }}</output>
    </main>
  `,
})
export class Site {
  readonly code = signal('E05011351');
  readonly ward = signal('');
}
