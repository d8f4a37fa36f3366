<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Action</name>
    <message>
        <source>Arsipkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gandakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbesar tampilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkecil tampilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk atau halaman berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk atau halaman sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio Brosur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan galeri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran tampilan semula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Berhadapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman {pages} dari {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menata halaman…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbesar halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkecil halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} halaman</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Belum ada foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Arsip produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat {count} produk baru dari foto?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nama, desa, koperasi…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicari: “{words}”. Coba kata lain atau hapus filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galeri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galeri produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gandakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus pencarian dan filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini katalog contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi dengan contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyalin foto…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyiapkan contoh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk desa akan tampil di sini. Mulai dari satu foto dan nama, sisanya menyusul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua produk, produsen, dan nomor di dalamnya rekaan. Hapus kalau sudah selesai mencoba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap foto menjadi satu produk. Nama dan harga diisi kemudian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada produk yang cocok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang memenuhi filter ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} foto ditambahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk contoh dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk dari {villages} desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk diarsipkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk digandakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk dipulihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} dari {total} produk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Arsip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stok</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Bagian itu hanya dicetak dalam satu bahasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada produk di brosur ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brosur belum punya judul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butuh minimal {width} × {height} piksel di ukuran ini, akan tampak buram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerita {name} tidak muat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak hiasan kawung sebagai gantinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak lebih kecil supaya muat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak “Hubungi kami”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak “Tanpa nama”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto {name} terlalu kecil untuk dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto {name} tidak bisa dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf itu dicetak sebagai kotak kecil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf {letters} di {name} tidak ada di huruf cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi harga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi judul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalimat penutup terlalu panjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurangi produk per halaman atau pendekkan ceritanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lencananya tidak dicetak sampai tanggalnya diperbarui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih berlaku dan dicetak: {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama {name} panjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF hanya berisi sampul. Pilih produk di sebelah kiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbarui tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampul tanpa judul. Isi judul di sebelah kanan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu produk belum punya nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat fotonya kosong. Tambahkan fotonya lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah cerita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ujungnya terpotong. Pendekkan semboyan kantor di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dicetak teks dalam bahasa lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {name} segera habis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {name} sudah habis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belum punya foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belum punya harga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belum punya teks {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Bahasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan otomatis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan {clock}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>1. Tambahkan produk: foto ditarik ke halaman, nama, harga, dan cerita diketik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Lihat Beranda: yang masih kurang ada di sana, dengan tombol yang membukanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Buka Studio Brosur, pilih ukuran dan warna, lalu Ekspor PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari data menjadi brosur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di mana data disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder itu boleh disalin utuh. Cadangan yang diperiksa dibuat di halaman Cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pintasan papan ketik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua tersimpan sendiri dan bisa diurungkan, juga besok. Tidak perlu internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>BROSUR BERIKUTNYA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah dicadangkan ke tempat lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan terakhir sudah {days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangkan katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto, harga, dan cerita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini katalog contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalog Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelengkapan katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerjakan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koperasi, BUM Desa, UMKM, kelompok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengkapi data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengkapi {count} produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai dari satu foto dan nama. Yang lain menyusul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF siap cetak dari katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbarui tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak {day}; tidak dicetak di brosur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat bekerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat bekerja, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua isinya rekaan. Hapus kalau sudah selesai mencoba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua produk siap dicetak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah produk pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah produsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang mendesak. Katalog ini siap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggal sedikit lagi sebelum semuanya bisa dicetak. Brosur sudah bisa dilihat sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang paling sering kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>siap dicetak di brosur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk contoh dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} hari lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} {name} habis {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper} {name} sudah habis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} dari {total} produk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ada yang tidak beres, tetapi data Anda tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diulangi: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diurungkan: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus pencarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalog Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengerti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rinciannya ada di catatan program; tunjukkan kepada pendamping bila terulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa, kabupaten, atau kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai untuk kode QR di brosur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul brosur – English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul brosur – Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul brosur – 한국어</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muncul di sampul brosur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama koperasi atau kantor desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp pemesanan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Anak judul – {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bab menurut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa, paling banyak dua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerita produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di bawah lencananya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto sampul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga eceran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga grosir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judul – {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode QR WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langsung ke nomor koperasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk per halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu brosur paling banyak dua bahasa. Lepas satu dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan harga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tema warna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk pembeli partai besar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang panjang dimuat di belakang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cari produk atau koperasi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoWell</name>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyalin foto…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih foto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Bahasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditulis di riwayat perubahan, supaya jelas siapa yang mengubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikuti sistem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terang atau gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran baru dipakai saat program dibuka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran tampilan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintCheck</name>
    <message>
        <source>Ekspor juga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap dicetak, tidak ada yang perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} halaman aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} perlu dilihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductModel</name>
    <message>
        <source>Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang {count} hal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ada harga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipilih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa belum diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harga belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang 1 hal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang {count} hal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} habis {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} sudah habis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} per {net}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Arsipkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan pilihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gandakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih semua {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} produk dipilih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionPanel</name>
    <message>
        <source>Cari produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus pencarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk di brosur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produk yang cocok ikut sendiri, juga yang ditambahkan nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua produk yang tidak diarsipkan, desa demi desa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarik atau tekan Alt+↑/↓ untuk mengatur urutan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Katalog Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua data di laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpkeepPage</name>
    <message>
        <source>Belum ada cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka katalog itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan dipulihkan ke folder baru. Katalog yang sekarang tetap seperti adanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan terakhir: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan {size} MB tersimpan dan sudah diperiksa: {products} produk, {photos} foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangkan katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalog dipulihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalog utuh: {records} data dan {photos} foto diperiksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuat cadangan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa katalog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa setiap data dan foto. Tidak ada yang diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memulihkan cadangan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder kosong untuk katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu berkas berisi semua data dan foto. Setelah ditulis, berkas dibuka lagi dan diperiksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{products} produk dan {photos} foto dipulihkan ke {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>baru saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hari lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} jam lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} menit lalu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
