SELECT name, country, (SELECT count(*) FROM article WHERE publisher = p.key) AS articles FROM publisher p WHERE id = $id;
