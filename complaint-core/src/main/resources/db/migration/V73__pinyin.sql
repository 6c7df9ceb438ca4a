-- How the names of people and departments are pronounced: a syllable a word, in the order of plain letters. The migrations
-- 73.1 and 73.2 write it for those who are there already, by the rules for new ones (core/pinyin/Pinyin). Null means that
-- the row was written by another program; such a name stands last and is found by its characters.
alter table employee add column pinyin text collate "C";
alter table department add column pinyin text collate "C";
