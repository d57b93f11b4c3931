SELECT name, country, (SELECT count(*) FROM article WHERE publisher = p.id) AS articles FROM publisher p WHERE id = $id;
