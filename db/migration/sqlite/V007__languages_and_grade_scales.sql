-- Without a language the browser's is followed.
alter table accounts add column language text check (language in ('EN', 'ES', 'DE'));

alter table accounts add column grade_scale text not null default 'FOUR' check (grade_scale in ('TWO', 'FOUR', 'SIX'));
